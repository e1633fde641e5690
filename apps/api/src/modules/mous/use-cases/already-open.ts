import { AppError } from '../../../platform/app-error.js';

const UNIQUE_VIOLATION = '23505';

export const isUniqueViolation = (error: unknown): boolean => (error as { code?: unknown }).code === UNIQUE_VIOLATION;

/** One project has one agreement under way for one parcel. */
export const alreadyOpen = (): AppError => new AppError('agreement.already-open');
