/** Test double: what was asked, and when. In: requests as they start and end. Out: counts, rounds and how many ran at once. */

export interface LoggedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** As in GitHub's OpenAPI document, or `/graphql`; null for an unknown route. */
  route: string | null;
  /** Name of a GraphQL operation. */
  operation: string | null;
  /** GraphQL points, and nodes that may be returned. */
  cost: number;
  nodes: number;
  status: number;
  /** Real milliseconds. `end` is infinite while it is open. */
  readonly start: number;
  end: number;
  /** The query of GraphQL, or the JSON that was sent. */
  body: string;
}

export type Filter = (request: LoggedRequest) => boolean;

export class RequestLog {
  readonly requests: LoggedRequest[] = [];

  start(method: string, path: string): LoggedRequest {
    const state = {
      route: null,
      operation: null,
      cost: 0,
      nodes: 0,
      status: 0,
      end: Number.POSITIVE_INFINITY,
      body: '',
    };
    const request: LoggedRequest = { method, path, start: performance.now(), ...state };
    this.requests.push(request);
    return request;
  }

  count(filter: Filter = () => true): number {
    return this.requests.filter(filter).length;
  }

  /** GraphQL reads and GETs left out. */
  get writes(): readonly LoggedRequest[] {
    return this.requests.filter(({ method, route, body }) =>
      route === '/graphql' ? /^\s*mutation\b/.test(body) : method !== 'GET' && method !== 'HEAD',
    );
  }

  /** GraphQL points. */
  points(): number {
    return this.requests.reduce((sum, { cost }) => sum + cost, 0);
  }

  /**
   * Rounds: how often the number of open requests went from none to one. Requests that wait for each other are different rounds;
   * those that only wait for a free place of a limiter are one, when answers take some time (`latency`).
   */
  depth(filter: Filter = () => true): number {
    let rounds = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const { start, end } of this.requests.filter(filter).sort((left, right) => left.start - right.start)) {
      if (start >= until) rounds++;
      until = Math.max(until, end);
    }
    return rounds;
  }

  maxInFlight(): number {
    const events = this.requests.flatMap(({ start, end }) => [
      { at: start, change: 1 },
      { at: end, change: -1 },
    ]);
    events.sort((left, right) => left.at - right.at || left.change - right.change);
    let open = 0;
    let most = 0;
    for (const { change } of events) {
      open += change;
      most = Math.max(most, open);
    }
    return most;
  }

  clear(): void {
    this.requests.length = 0;
  }
}
