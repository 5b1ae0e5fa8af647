export declare const legacyFixtures: {
  readonly 'qinghe-2022-report-big5.txt': 'big5'
  readonly 'wangchuan-2022-opinion-gbk.txt': 'gbk'
}

export declare function encodeFixture(name: keyof typeof legacyFixtures): Buffer
