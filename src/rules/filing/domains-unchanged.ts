import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { join, type Text } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const domainsUnchanged = defineRule({
  id: 'filing/domains-unchanged',
  title: { en: 'A change order neither changes nor adds a domain', zh: '变更备案不更换、不新增域名' },
  remedy: {
    en: 'Keep the domains as they are on file. File a new domain as a new service, and cancel the service that is not used any more.',
    zh: '请保留备案中的原域名。新域名请作为新增互联网信息服务备案，不再使用的服务另行注销。',
  },
  each: 'service',
  params: z.strictObject({}),
  needs: ['serviceStatus', 'filingType'],
  wants: ['domainsOfService', 'domainsOnFile', 'changes'],
  check: (facts, _, { pointer }) => {
    const { domainsOfService: domains = [], domainsOnFile: onFile, changes } = facts
    // A new service in a change order is told by the check of the filing type.
    if (facts.filingType !== 'change' || facts.serviceStatus === 'new') return []
    const changed = domains.flatMap(({ name, previousNames, pointer: place }) => {
      const before = join(previousNames.filter((previous) => previous !== name).map(quote))
      if (before.en !== '') return [{ at: { pointer: place }, message: renamed(name, before) }]
      return onFile === undefined || onFile.includes(name)
        ? []
        : [{ at: { pointer: place }, message: added(name, onFile) }]
    })
    if (changed.length > 0) return changed
    const missing = [
      ...(facts.domainsOfService === undefined ? [`${pointer}/domains`] : []),
      ...(onFile === undefined ? [`${pointer}/domainsOnFile`] : []),
    ]
    const isUntouched = changes !== undefined && !changes.includes('domains')
    if (missing.length > 0) return isUntouched ? [] : [{ missing }]
    const isEmptied = domains.length === 0 && onFile !== undefined && onFile.length > 0
    return isEmptied ? [{ at: 'domainsOfService', message: emptied(onFile), remedy: keepOne }] : []
  },
})

const renamed = (name: string, before: Text): Text => ({
  en: `${quote(name)} is on file as ${before.en}; a change order cannot change a domain.`,
  zh: `备案域名为 ${before.zh}，本单改为 ${quote(name)}；变更备案不能更换域名。`,
})
const added = (name: string, onFile: readonly string[]): Text => ({
  en: `${quote(name)} is not on file for this service (on file: ${join(onFile.map(quote)).en || 'none'}); a change order cannot add a domain.`,
  zh: `${quote(name)} 不在该服务已备案的域名（${join(onFile.map(quote)).zh || '无'}）中；变更备案不能新增域名。`,
})
const emptied = (onFile: readonly string[]): Text => ({
  en: `The order removes every domain of the service (${join(onFile.map(quote)).en}); a change order can remove some of several, not the last.`,
  zh: `本单删除了该服务的全部域名（${join(onFile.map(quote)).zh}）；变更备案只能删除多个域名中的一部分，不能全部删除。`,
})
const keepOne = {
  en: 'Keep one domain, or cancel the service.',
  zh: '请至少保留一个域名，或改为注销该服务。',
}
