import { describe, expect, it } from '@jest/globals';
import { hubOfPlace, readForm, readSector, readUscc } from './index.js';

describe('words of lists', () => {
  it.each([
    ['先进制造', 'components-materials'],
    ['稀土永磁', 'components-materials'],
    ['集成电路', 'components-materials'],
    ['新能源汽车', 'components-materials'],
    ['bio-based materials', 'components-materials'],
    ['Machinery', 'components-materials'],
    ['기계·금속', 'components-materials'],
    ['碳中和', 'green-energy'],
    ['Biomass power', 'green-energy'],
    ['新能源', 'green-energy'],
    ['CDMO', 'bio-pharma'],
    ['생명과학', 'bio-pharma'],
  ])('name the sector: %s', (text, sector) => expect(readSector(text)).toEqual({ value: sector }));

  it.each([
    ['洛阳市', 'other'],
    ['Quanzhou', 'other'],
    ['샤먼', 'other'],
    ['厦门市中山路', 'other'],
    ['上海市南京西路100号', 'other'],
    ['青岛市南京路', 'shandong'],
    ['Tai’an', 'shandong'],
  ])('name the place: %s', (text, hub) => expect(hubOfPlace(text)).toBe(hub));

  it('leave the form of a venture open where both are named', () => {
    expect(readForm('独资/合资').problem?.code).toBe('form-unknown');
    expect(readForm('中外合资').value).toBe('joint-venture');
  });

  it('find the social credit code inside its words, and take no remark for a code', () => {
    expect(readUscc('统一社会信用代码：914403009hh6j3m2jj')).toEqual({ value: '914403009HH6J3M2JJ' });
    expect(readUscc('914403009HH6J3M2JJ（三证合一）')).toEqual({ value: '914403009HH6J3M2JJ' });
    expect(readUscc('申请中')).toMatchObject({ value: null, problem: { code: 'uscc-format' } });
  });
});
