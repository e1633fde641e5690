import * as z from 'zod/mini';

/** The three sectors of the 2026 industrial-complex MOU. */
export const SECTORS = ['components-materials', 'green-energy', 'bio-pharma'] as const;
export const SectorSchema = z.enum(SECTORS);
export type Sector = z.infer<typeof SectorSchema>;

/** The partner hubs named in the MOU; `other` for any other Chinese province. */
export const HUBS = ['jiangsu', 'shandong', 'guangdong', 'other'] as const;
export const HubSchema = z.enum(HUBS);
export type Hub = z.infer<typeof HubSchema>;
