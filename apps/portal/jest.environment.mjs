import JsdomEnvironment from 'jest-environment-jsdom';

/** jsdom has no fetch; the router and the API client want its classes. The network itself is always a stub. */
export default class PortalEnvironment extends JsdomEnvironment {
  constructor(...args) {
    super(...args);
    Object.assign(this.global, { Request, Response, Headers, TextEncoder, TextDecoder, structuredClone });
    this.global.reportError = (error) => this.global.console.error(error);
    this.global.fetch = () => Promise.reject(new TypeError('a test called fetch without a stub'));
  }
}
