import { describe, expect, it } from '@jest/globals';
import { grantsOf, mayGive } from './grants.js';
import { mayDo, ROLES } from './roles.js';

describe('giving a role', () => {
  it('is for administrators and zone managers alone', () => {
    expect(ROLES.filter((role) => grantsOf({ role, body: 'krc' }).length > 0)).toEqual(['zone-manager', 'administrator']);
  });

  it('stays within the own body for a zone manager, and never reaches beyond the zone', () => {
    const manager = { role: 'zone-manager', body: 'krc' } as const;
    expect([mayGive(manager, 'zone-official', 'krc'), mayGive(manager, 'zone-manager', 'krc')]).toEqual([true, true]);
    expect([mayGive(manager, 'zone-official', 'sdia'), mayGive(manager, 'administrator', null)]).toEqual([false, false]);
  });

  it('of an organiser is for zone managers, who see the delegations, and not for administrators, who see none', () => {
    const givers = ROLES.filter((role) => mayGive({ role, body: 'krc' }, 'delegation-organiser', null));
    expect(givers).toEqual(['zone-manager']);
    expect(givers.every((role) => mayDo(role, 'delegation.read'))).toBe(true);
    expect(mayGive({ role: 'zone-manager', body: 'krc' }, 'delegation-organiser', 'krc')).toBe(false);
  });

  it('never makes somebody act for a company, nor an official for a body that is none of the state', () => {
    const administrator = { role: 'administrator', body: null } as const;
    expect(mayGive(administrator, 'investor', null)).toBe(false);
    expect(mayGive(administrator, 'zone-official', 'press')).toBe(false);
    expect(mayGive(administrator, 'ministry-reviewer', 'ministry')).toBe(true);
  });
});
