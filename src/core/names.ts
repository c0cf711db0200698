import type { Text } from './text.ts'
import type * as words from './vocabulary.ts'

type Word<Words extends readonly string[]> = Words[number]
type Names<Words extends readonly string[]> = Readonly<Record<Word<Words>, Text>>

/** What people call each word of the manifest's closed sets. */
export const names = {
  filingTypes: {
    first: { en: 'first filing', zh: '首次备案' },
    'new-service': { en: 'new service', zh: '新增互联网信息服务' },
    'new-access': { en: 'new access', zh: '新增接入' },
    change: { en: 'change', zh: '变更备案' },
    'cancel-service': { en: 'cancellation of a service', zh: '注销互联网信息服务' },
    'cancel-entity': { en: 'cancellation of the entity', zh: '注销主体' },
    'cancel-access': { en: 'cancellation of access', zh: '取消接入' },
    claim: { en: 'claim', zh: '认领' },
    import: { en: 'import', zh: '导入' },
  } satisfies Names<typeof words.filingTypes>,
  changeKinds: {
    'entity-name': { en: 'entity name', zh: '主办单位名称' },
    'entity-certificate': { en: 'entity certificate', zh: '主办单位证件' },
    entity: { en: 'the entity itself', zh: '备案主体' },
    'responsible-person': { en: 'responsible person', zh: '主体负责人' },
    'person-in-charge': { en: 'person in charge of a service', zh: '服务负责人' },
    contact: { en: 'contact data', zh: '联系方式' },
    address: { en: 'address', zh: '通信地址' },
    'service-name': { en: 'service name', zh: '服务名称' },
    domains: { en: 'domains', zh: '域名' },
    instance: { en: 'instance', zh: '接入实例' },
    content: { en: 'content', zh: '服务内容' },
  } satisfies Names<typeof words.changeKinds>,
  verifications: {
    enterprise: { en: 'verified as an enterprise', zh: '企业实名' },
    individual: { en: 'verified as an individual', zh: '个人实名' },
    unverified: { en: 'not verified', zh: '未实名' },
  } satisfies Names<typeof words.verifications>,
  jurisdictions: {
    mainland: { en: 'mainland China', zh: '中国内地' },
    'hong-kong': { en: 'Hong Kong', zh: '中国香港' },
    macao: { en: 'Macao', zh: '中国澳门' },
    taiwan: { en: 'Taiwan', zh: '中国台湾' },
    overseas: { en: 'overseas', zh: '境外' },
  } satisfies Names<typeof words.jurisdictions>,
  roles: {
    'legal-representative': { en: 'legal representative', zh: '法定代表人' },
    shareholder: { en: 'shareholder', zh: '股东' },
    'senior-executive': { en: 'senior executive', zh: '高级管理人员' },
    employee: { en: 'employee', zh: '员工' },
    self: { en: 'the individual in person', zh: '本人' },
    'authorized-agent': { en: 'authorized agent', zh: '被授权人' },
  } satisfies Names<typeof words.roles>,
  residencies: {
    mainland: { en: 'mainland resident', zh: '内地居民' },
    'hong-kong': { en: 'Hong Kong resident', zh: '香港居民' },
    macao: { en: 'Macao resident', zh: '澳门居民' },
    taiwan: { en: 'Taiwan resident', zh: '台湾居民' },
    foreign: { en: 'foreign national', zh: '外国人' },
  } satisfies Names<typeof words.residencies>,
  residencePermitKinds: {
    'residence-permit': { en: 'residence permit', zh: '居住证' },
    'temporary-residence-permit': { en: 'temporary residence permit', zh: '暂住证' },
    'student-card': { en: 'student card', zh: '学生证' },
    'property-certificate': { en: 'property certificate', zh: '房产证' },
    'house-purchase-contract': { en: 'house purchase contract', zh: '购房合同' },
    'lease-contract': { en: 'lease contract', zh: '租赁合同' },
    'social-insurance': { en: 'social insurance record', zh: '社保证明' },
    'employment-contract': { en: 'employment contract', zh: '劳动合同' },
    'household-register': { en: 'household register', zh: '户口簿' },
  } satisfies Names<typeof words.residencePermitKinds>,
  billings: {
    subscription: { en: 'subscription', zh: '包年包月' },
    'pay-as-you-go': { en: 'pay-as-you-go', zh: '按量付费' },
    trial: { en: 'trial', zh: '试用' },
  } satisfies Names<typeof words.billings>,
  serviceKinds: {
    website: { en: 'website', zh: '网站' },
    app: { en: 'app', zh: 'APP' },
    'mini-program': { en: 'mini program', zh: '小程序' },
  } satisfies Names<typeof words.serviceKinds>,
  serviceCodeStatuses: {
    unused: { en: 'unused', zh: '未使用' },
    'in-use': { en: 'in use', zh: '备案中' },
    used: { en: 'used', zh: '已使用' },
    void: { en: 'void', zh: '已失效' },
  } satisfies Names<typeof words.serviceCodeStatuses>,
  cdnCoverages: {
    none: { en: 'no CDN', zh: '不使用 CDN' },
    mainland: { en: 'CDN in mainland China', zh: '中国内地 CDN 加速' },
    global: { en: 'worldwide CDN', zh: '全球 CDN 加速' },
    overseas: { en: 'CDN outside mainland China', zh: '境外 CDN 加速' },
  } satisfies Names<typeof words.cdnCoverages>,
  realNameStatuses: {
    verified: { en: 'verified', zh: '已实名' },
    pending: { en: 'under review', zh: '审核中' },
    failed: { en: 'failed', zh: '未通过' },
    none: { en: 'not verified', zh: '未实名' },
  } satisfies Names<typeof words.realNameStatuses>,
  holderRelations: {
    entity: { en: 'the filing entity', zh: '主办单位本身' },
    'legal-representative': { en: 'legal representative', zh: '法定代表人' },
    'responsible-person': { en: 'responsible person', zh: '主体负责人' },
    shareholder: { en: 'shareholder', zh: '股东' },
    'senior-executive': { en: 'senior executive', zh: '高级管理人员' },
    other: { en: 'somebody else', zh: '其他人' },
  } satisfies Names<typeof words.holderRelations>,
  confidences: {
    high: { en: 'high', zh: '高' },
    medium: { en: 'medium', zh: '中' },
    low: { en: 'low', zh: '低' },
  } satisfies Names<typeof words.confidences>,
  severities: {
    error: { en: 'error', zh: '错误' },
    warning: { en: 'warning', zh: '警告' },
    info: { en: 'info', zh: '提示' },
  } satisfies Names<typeof words.severities>,
} as const
