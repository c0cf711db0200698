import type { Text } from '../../core/text.ts'
import type { Area } from '../../knowledge/requirement.ts'

/** The fixed words of the text report. */
export const words = {
  verdicts: {
    'not-ready': { en: 'NOT READY', zh: '未就绪' },
    undecided: { en: 'UNDECIDED', zh: '待定' },
    ready: { en: 'READY', zh: '已就绪' },
    'not-required': { en: 'NO FILING NEEDED', zh: '无需备案' },
  },
  verdictMeanings: {
    'not-ready': {
      en: 'The filing would be sent back: correct the errors first.',
      zh: '按现状提交会被驳回，请先更正错误。',
    },
    undecided: {
      en: 'No error was found, but facts are missing that decide: add them and check again.',
      zh: '未发现错误，但缺少关键信息，请补充后重新检查。',
    },
    ready: { en: 'Nothing was found that speaks against submitting.', zh: '未发现影响提交的问题。' },
    'not-required': { en: 'These services can run without an ICP filing.', zh: '这些服务无需 ICP 备案。' },
  },
  sections: {
    error: { en: 'Errors', zh: '错误' },
    warning: { en: 'Warnings', zh: '警告' },
    unknown: { en: 'Not known yet', zh: '尚不清楚' },
    manual: { en: 'Confirm by hand', zh: '需人工确认' },
    info: { en: 'Good to know', zh: '提示' },
    pass: { en: 'Passed', zh: '已通过' },
    areas: { en: 'By area', zh: '分项结果' },
    materials: { en: 'Materials', zh: '材料清单' },
    timeline: { en: 'If submitted on', zh: '若于以下日期提交' },
  },
  labels: {
    why: { en: 'Why', zh: '依据' },
    fix: { en: 'Do', zh: '处理' },
    source: { en: 'Source', zh: '来源' },
    note: { en: 'Note', zh: '说明' },
  },
  areas: {
    manifest: { en: 'Manifest', zh: '清单' },
    filing: { en: 'Filing order', zh: '备案订单' },
    account: { en: 'Account', zh: '账号' },
    entity: { en: 'Entity', zh: '主办单位' },
    people: { en: 'People', zh: '人员' },
    instance: { en: 'Instances', zh: '接入实例' },
    domain: { en: 'Domains', zh: '域名' },
    service: { en: 'Services', zh: '互联网信息服务' },
    material: { en: 'Materials', zh: '材料' },
  } satisfies Record<Area | 'manifest', Text>,
  columns: {
    pass: { en: 'passed', zh: '通过' },
    error: { en: 'errors', zh: '错误' },
    warning: { en: 'warnings', zh: '警告' },
    unknown: { en: 'unknown', zh: '未知' },
    manual: { en: 'by hand', zh: '人工' },
  },
  materialStates: {
    provided: { en: 'there', zh: '已准备' },
    missing: { en: 'missing', zh: '缺少' },
    defective: { en: 'not as demanded', zh: '不合要求' },
  },
  timeline: {
    providerReview: { en: 'Provider review ends', zh: '接入商初审完成' },
    authorityReview: { en: 'Administration review ends', zh: '管局审核完成' },
    publicSecurityFilingBy: { en: 'Public security filing due by', zh: '公安联网备案截止' },
  },
  mayBeAskedFor: { en: 'may be asked for', zh: '可能要求' },
  to: { en: 'to', zh: '至' },
  noDate: { en: 'undated', zh: '日期不详' },
  confidence: { en: 'confidence', zh: '可信度' },
  disclaimer: {
    en: 'This is a pre-check by published rules, not a decision: the provider and the communications administration decide.',
    zh: '本结果依据公开规则预检，仅供参考，以接入商初审和通信管理局审核为准。',
  },
  notCounted: { en: 'does not affect the verdict', zh: '不影响结论' },
  plainWeekdays: {
    en: 'Holidays of part of this time are not announced yet; Mondays to Fridays are counted.',
    zh: '部分日期的节假日安排尚未公布，按周一至周五计。',
  },
} as const

/** `3 errors, 1 warning`, in the forms that English has. */
export const counted = (count: number, kind: 'error' | 'warning' | 'unknown' | 'manual' | 'pass' | 'info'): Text => {
  const forms = {
    error: ['error', 'errors', '项错误'],
    warning: ['warning', 'warnings', '项警告'],
    unknown: ['unknown', 'unknown', '项未知'],
    manual: ['to confirm by hand', 'to confirm by hand', '项需人工确认'],
    info: ['note', 'notes', '项提示'],
    pass: ['passed', 'passed', '项通过'],
  } as const
  const [one, many, chinese] = forms[kind]
  return { en: `${count} ${count === 1 ? one : many}`, zh: `${count} ${chinese}` }
}

/** How many requirements one more field would settle. */
export const settles = (count: number): Text => ({
  en: `settles ${count} ${count === 1 ? 'requirement' : 'requirements'}`,
  zh: `可确认 ${count} 项要求`,
})

/** Advice that the normal report leaves out. */
export const moreAdvice = (count: number): Text => ({
  en: `${count} pieces of general advice are shown with --verbose.`,
  zh: `另有 ${count} 条一般性建议，使用 --verbose 查看。`,
})
