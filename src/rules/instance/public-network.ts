import * as z from 'zod'
import { quote } from '../../core/quote.ts'
import { defineRule } from '../define.ts'
import { addressKinds, kindOfAddress } from './addresses.ts'

export const publicNetwork = defineRule({
  id: 'instance/public-network',
  title: { en: 'The instance can be reached from the internet', zh: '实例可从公网访问' },
  remedy: {
    en: 'Buy public bandwidth for the instance and give it a public IP address.',
    zh: '请为实例购买公网带宽并配置公网 IP。',
  },
  each: 'instance',
  params: z.strictObject({}),
  needs: ['product'],
  wants: ['bandwidth', 'publicAddresses'],
  check: ({ product, bandwidth, publicAddresses: addresses }, _, { pointer }) => {
    const missing = [
      ...(product.bandwidth && bandwidth === undefined ? [`${pointer}/bandwidthMbps`] : []),
      ...(product.publicAddress && addresses === undefined ? [`${pointer}/publicIps`] : []),
    ]
    const noBandwidth = {
      en: `The instance has a public bandwidth of ${quote(bandwidth ?? 0)} Mbit/s; ${product.name.en} needs some to carry a filing.`,
      zh: `实例公网带宽为 ${quote(bandwidth ?? 0)} Mbps；“${product.name.zh}”须购买公网带宽才能备案。`,
    }
    const noAddress = {
      en: `The instance has no public IP address; ${product.name.en} needs at least one to carry a filing.`,
      zh: `实例没有公网 IP；“${product.name.zh}”至少需有一个公网 IP 才能备案。`,
    }
    return [
      ...(missing.length > 0 ? [{ missing }] : []),
      ...(product.bandwidth && bandwidth === 0
        ? [{ at: 'bandwidth' as const, message: noBandwidth, sources: product.sources }]
        : []),
      ...(product.publicAddress && addresses?.length === 0
        ? [{ at: 'publicAddresses' as const, message: noAddress, sources: product.sources }]
        : []),
      ...(addresses ?? []).flatMap((address, index) => {
        const kind = kindOfAddress(address)
        if (kind === 'public') return []
        const message = {
          en: `${quote(address)} is ${addressKinds[kind].en}; a public IP address is needed.`,
          zh: `${quote(address)} ${addressKinds[kind].zh}，须填写公网 IP。`,
        }
        const remedy = {
          en: 'Enter the address by which the internet reaches the instance; buy one if it has none.',
          zh: '请填写可从公网访问该实例的 IP；没有的请先购买。',
        }
        return [{ at: { pointer: `${pointer}/publicIps/${index}` }, message, remedy }]
      }),
    ]
  },
})
