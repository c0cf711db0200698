import { BlockList, isIP } from 'node:net'
import type { Text } from '../../core/text.ts'

/** What an address that is not public is, as the end of "... is". */
export const addressKinds = {
  invalid: { en: 'no IP address', zh: '不是有效的 IP 地址' },
  private: { en: 'a private address', zh: '是内网（私有）地址' },
  shared: { en: 'a shared address of carrier networks', zh: '是运营商级共享地址' },
  loopback: { en: 'a loopback address', zh: '是环回地址' },
  'link-local': { en: 'a link-local address', zh: '是链路本地地址' },
  reserved: { en: 'an address that no host on the internet can have', zh: '是保留地址，不能用于公网主机' },
} as const satisfies Record<string, Text>
export type AddressKind = keyof typeof addressKinds

const ranges = [
  // RFC 1918 and RFC 4193.
  ['private', 'ipv4', '10.0.0.0', 8],
  ['private', 'ipv4', '172.16.0.0', 12],
  ['private', 'ipv4', '192.168.0.0', 16],
  ['private', 'ipv6', 'fc00::', 7],
  // RFC 6598.
  ['shared', 'ipv4', '100.64.0.0', 10],
  // RFC 1122 and RFC 4291.
  ['loopback', 'ipv4', '127.0.0.0', 8],
  ['loopback', 'ipv6', '::1', 128],
  // RFC 3927 and RFC 4291.
  ['link-local', 'ipv4', '169.254.0.0', 16],
  ['link-local', 'ipv6', 'fe80::', 10],
  // RFC 1122: this network; RFC 5771 and RFC 1112: multicast and class E; RFC 4291: unspecified and multicast.
  ['reserved', 'ipv4', '0.0.0.0', 8],
  ['reserved', 'ipv4', '224.0.0.0', 3],
  ['reserved', 'ipv6', '::', 128],
  ['reserved', 'ipv6', 'ff00::', 8],
] as const

const lists = new Map<AddressKind, BlockList>()
for (const [kind, family, address, prefix] of ranges) {
  const list = lists.get(kind) ?? new BlockList()
  list.addSubnet(address, prefix, family)
  lists.set(kind, list)
}

/** What kind of address a text is; IPv4 addresses written as IPv6 ones count as what they stand for. */
export const kindOfAddress = (text: string): AddressKind | 'public' => {
  // A zone such as `%eth0` names an interface of the machine, never a place on the internet.
  const [address = ''] = text.normalize('NFKC').trim().split('%')
  const version = isIP(address)
  if (version === 0) return 'invalid'
  for (const [kind, list] of lists) if (list.check(address, version === 4 ? 'ipv4' : 'ipv6')) return kind
  return 'public'
}
