import type { Text } from '../../core/text.ts'

export const hasFiling = (evidence: Text): Text => ({
  en: `the entity has a filing already: ${evidence.en}`,
  zh: `该主体已有备案：${evidence.zh}`,
})
export const wronglyNew = (labels: Text): Text => ({
  en: `services that have a filing number are declared new: ${labels.en}`,
  zh: `以下服务已有备案号，却填为新增：${labels.zh}`,
})
export const hasNew = (labels: Text): Text => ({
  en: `the order has new services: ${labels.en}`,
  zh: `本单含有新增服务：${labels.zh}`,
})
export const filedHere = ({ en, zh }: Text): Text => ({
  en: `the service is filed through ${en} already, the provider of the account`,
  zh: `该服务原接入商就是本账号的接入商${zh}`,
})
export const nothingNew = { en: 'all services of the order are on file', zh: '本单的服务均已备案，没有新增服务' }
export const noProvider = {
  en: 'the provider through which the service is filed now is not given',
  zh: '未填写服务目前的接入商（原接入商）',
}
export const noNumber = { en: 'the filing number of the entity is not given', zh: '未填写主体备案号' }
export const noService = { en: 'the order lists no service', zh: '本单没有填写任何服务' }
export const setFiled = {
  en: 'Give these services the status “filed”.',
  zh: '请将这些服务的状态改为“filed”（已备案）。',
}
export const ownOrder = {
  en: 'File them in an order of their own, of the type “new service”.',
  zh: '请将这些服务另行提交，备案类型选“新增互联网信息服务”。',
}
export const addProvider = {
  en: 'Add currentProvider. If the service is not on file anywhere, the type is “new service”.',
  zh: '请填写 currentProvider（原接入商）；服务从未备案的，类型应为“新增互联网信息服务”。',
}
export const addNumber = { en: 'Add the filing number of the entity.', zh: '请填写主体备案号。' }
export const addService = { en: 'List the websites and apps under services.', zh: '请在 services 下填写网站或 App。' }
export const neverFiled = {
  en: 'If the entity has never filed, the type is “first filing”.',
  zh: '主体从未备案的，类型应为“首次备案”。',
}
