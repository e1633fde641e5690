import type { BodyInputOf, Endpoint, ParamsOf, QueryInputOf, ResponseOf, Role } from '@bridge/common';

interface SignIn {
  role: Role;
  email: string;
  password: string;
}

export const baseUrl = (): string => process.env.BRIDGE_E2E_URL ?? '';
const demoSignIns = (): SignIn[] => JSON.parse(process.env.BRIDGE_E2E_SIGN_INS ?? '[]') as SignIn[];

/** The demo's accounts of one role, in the order in which they were made. */
export function signInsOf(role: Role): SignIn[] {
  return demoSignIns().filter((signIn) => signIn.role === role);
}

type Given<E extends Endpoint> = { params?: ParamsOf<E>; query?: QueryInputOf<E>; body?: BodyInputOf<E> };

/** Sets the scene of a journey over the API, as somebody who has worked before it begins. */
export class ApiClient {
  private constructor(readonly cookie: string) {}

  static async as(role: Role, index = 0): Promise<ApiClient> {
    const { email, password } = signInsOf(role)[index] ?? { email: '', password: '' };
    const answer = await fetch(`${baseUrl()}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bridge-request': '1' },
      body: JSON.stringify({ email, password }),
    });
    if (!answer.ok) throw new Error(`${role} could not sign in: ${answer.status}`);
    return new ApiClient((answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  }

  async call<E extends Endpoint>(endpoint: E, { params, query, body }: Given<E>): Promise<ResponseOf<E>> {
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => String((params as Record<string, string>)[name]));
    const search = new URLSearchParams(
      Object.entries(query ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
    );
    const answer = await fetch(`${baseUrl()}/api${path}${search.size > 0 ? `?${search}` : ''}`, {
      method: endpoint.method,
      headers: { cookie: this.cookie, 'x-bridge-request': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${endpoint.method} ${path} answered ${answer.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as ResponseOf<E>;
  }
}

/** Reads until `accept` likes what it reads; fails with the last reading when it never does. */
export async function until<T>(read: () => Promise<T>, accept: (reading: T) => boolean): Promise<T> {
  const giveUpAt = Date.now() + 60_000;
  for (let reading = await read(); ; reading = await read()) {
    if (accept(reading)) return reading;
    if (Date.now() > giveUpAt) throw new Error(`waited in vain; the last reading was ${JSON.stringify(reading).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
