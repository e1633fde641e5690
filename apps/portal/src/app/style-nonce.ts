/** The nonce that the page came with: style elements without it are not applied. Empty where the page was served without a policy. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Tells it to the library that locks scrolling behind a drawer, which asks for it under this name and no other. */
export function shareStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
}
