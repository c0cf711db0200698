import type { Text } from '../core/text.ts'

/** The texts of `--help`. */
export const help = {
  program: {
    en: 'Tells whether an ICP filing (ICP 备案) would pass the review of the cloud provider and of the province, before you submit it.',
    zh: '在提交 ICP 备案之前，检查能否通过接入商初审和通信管理局审核。',
  },
  check: {
    en: 'Check filing manifests, print a readiness report and set the exit code.',
    zh: '检查备案清单，输出就绪报告并设置退出码。',
  },
  schema: { en: 'Print the JSON Schema of the manifest, for editors.', zh: '输出清单的 JSON Schema，供编辑器使用。' },
  explain: {
    en: 'Explain a rule, a requirement, a material, a province, a provider or a term of the field.',
    zh: '解释某条规则、要求、材料、省份、接入商或术语。',
  },
  rules: { en: 'List the rules: every kind of check.', zh: '列出全部检查规则。' },
  regions: { en: 'List the provinces, or what one province asks.', zh: '列出各省份，或某省管局的要求。' },
  providers: { en: 'List the cloud providers, or what one of them asks.', zh: '列出接入商，或某接入商的要求。' },
  help: { en: 'Show this help.', zh: '显示帮助。' },
  helpCommand: { en: 'Show the help of a command.', zh: '显示某个命令的帮助。' },
  version: { en: 'Show the version.', zh: '显示版本号。' },
  files: {
    en: 'manifests, patterns such as "filings/*.yaml", or - for standard input (default: filing.yaml)',
    zh: '清单文件、通配符（如 "filings/*.yaml"），或 - 表示标准输入（默认 filing.yaml）',
  },
  id: {
    en: 'id of a rule, requirement, material, province or provider, or a term such as 备案',
    zh: '规则、要求、材料、省份、接入商的标识，或“备案”等术语',
  },
  slug: { en: 'province, such as guangdong', zh: '省份，例如 guangdong' },
  provider: { en: 'provider, such as aliyun', zh: '接入商，例如 aliyun' },
  format: { en: 'text or json', zh: '输出格式：text 或 json' },
  lang: {
    en: 'en, zh-CN or both (default: ICP_LANG, then the locale)',
    zh: '语言：en、zh-CN 或 both（默认取 ICP_LANG，其次系统语言）',
  },
  color: { en: 'auto, always or never', zh: '颜色：auto、always 或 never' },
  now: {
    en: 'judge as of this day, YYYY-MM-DD (default: today in China)',
    zh: '以该日期为准检查，格式 YYYY-MM-DD（默认北京时间当天）',
  },
  offline: { en: 'look nothing up on a network', zh: '不进行任何网络查询' },
  quiet: { en: 'only the verdict and the errors, one line each', zh: '只输出结论和错误，各占一行' },
  verbose: { en: 'also the passed checks', zh: '同时列出已通过的检查' },
  showPii: { en: 'do not mask names, identity numbers and phones', zh: '不隐藏姓名、证件号码和电话' },
  diff: {
    en: 'what two provinces ask differently: --diff fujian zhejiang',
    zh: '比较两个省份的要求：--diff fujian zhejiang',
  },
  stale: {
    en: 'requirements without a source of that age or younger: 2y, 18m, 90d',
    zh: '列出来源早于该时长的要求：2y、18m、90d',
  },
  area: { en: 'only rules of this area, such as domain', zh: '只列出某一类规则，例如 domain' },
  exitCodes: {
    en: 'Exit codes: 0 ready or no filing needed, 1 not ready, 2 the run itself was wrong, 3 undecided, 4 a bug.',
    zh: '退出码：0 已就绪或无需备案，1 未就绪，2 命令用法有误，3 待定，4 程序缺陷。',
  },
} as const satisfies Record<string, Text>
