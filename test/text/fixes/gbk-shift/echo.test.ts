import { expect, test } from 'vitest'
import { echoOf } from '../../../../src/text/fixes/gbk-shift/echo.ts'

test('a reading gains by the longest phrase that the text shares with it at the place', () => {
  const echo = echoOf('全縣整治形式主義,為基層減負。')
  expect(echo.gain('为基层减负', 2)).toBeGreaterThan(echo.gain('抓基层工作', 2))
  expect(echo.gain('抓基层工作', 2)).toBeGreaterThan(0)
  expect(echo.gain('基曾', 1)).toBe(0)
})

test('learns phrases read since, in either script', () => {
  const echo = echoOf('無關的文字。')
  expect(echo.gain('临海路', 1)).toBe(0)
  echo.learn('臨海路')
  expect(echo.gain('临海路', 1)).toBeGreaterThan(0)
})

test('does not join what stood apart', () => {
  const echo = echoOf('基')
  echo.learn('層')
  expect(echo.gain('基层', 1)).toBe(0)
})
