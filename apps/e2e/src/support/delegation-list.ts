import { randomInt } from 'node:crypto';
import { withCheckCharacter } from './uscc.js';

const HEADER =
  '序号,企业名称(中文),统一社会信用代码,所在地,行业,产品,HS编码,投资额,用地需求,用电(MW),用水(吨/天),计划开工,中方股比,独资/合资,购地/租赁,目标市场';

function row(index: number, name: string): string {
  const digits = String(randomInt(10 ** 8)).padStart(8, '0');
  const uscc = withCheckCharacter(`91320200MA${digits.slice(0, 7)}`);
  return [
    index,
    `${name}${index}号有限公司`,
    uscc,
    '江苏无锡',
    '零部件与材料',
    '锂电铜箔',
    '74101100',
    '3亿元',
    '60亩',
    '8',
    '300',
    '2027年6月',
    '51%',
    '合资',
    '购地',
    '韩国',
  ].join(',');
}

/** A delegation's list as CSV: companies that exist nowhere, new in every call, and one row with an impossible date. */
export function delegationList(name: string, companies: number): Buffer {
  const rows = Array.from({ length: companies }, (_, index) => row(index + 1, name));
  const broken = row(companies + 1, name).replace('2027年6月', '2027年13月');
  return Buffer.from(`\ufeff${name}考察团项目清单\n${HEADER}\n${rows.join('\n')}\n${broken}\n`);
}
