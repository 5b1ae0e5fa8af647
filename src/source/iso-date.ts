const DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?(?=$|[T\s])/

/**
 * A date field as ISO 8601, as precise as given: `2024年1月3日`, `2024/1/3`, `2024-01-03T08:00:00Z` → `2024-01-03`,
 * `2024年1月` → `2024-01`, 2024 → `2024`; null for anything else.
 */
export function isoDate(value: unknown): string | null {
  const [, year, month, day] = DATE.exec(String(value).trim()) ?? []
  if (year === undefined) return null
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  const iso = parts.join('-')
  return isCalendarDate(iso) ? iso : null
}

/** Refuses 2024-13 and 2024-02-31, which `Date` would roll over. */
function isCalendarDate(iso: string): boolean {
  const time = Date.parse(iso)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}
