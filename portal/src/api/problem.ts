/** One wrong field, as every service and the gateway name it. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

interface ProblemBody {
  status: number;
  code: string;
  detail: string;
  errors?: FieldProblem[];
  traceId?: string;
}

/** A refusal (RFC 9457), or no answer at all. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly fields: FieldProblem[] = [],
    readonly traceId?: string,
  ) {
    super(detail);
  }

  /** The platform did not answer. */
  static noAnswer(): Problem {
    return new Problem(0, 'no-answer', '');
  }

  /** What an answer other than 2xx says. */
  static of(status: number, body: unknown): Problem {
    if (!isProblemBody(body)) return new Problem(status, 'unexpected', '');
    return new Problem(status, body.code, body.detail, body.errors ?? [], body.traceId);
  }

  /** Whatever was thrown, as a problem; a defect of our own stays visible in the console. */
  static from(thrown: unknown): Problem {
    if (thrown instanceof Problem) return thrown;
    if (thrown instanceof TypeError && /fetch|network|load failed/i.test(thrown.message)) return Problem.noAnswer();
    console.error(thrown);
    return new Problem(0, 'unexpected', '');
  }

  /** The messages of one field and of what is inside it. */
  of(field: string): string[] {
    return this.fields
      .filter((e) => e.field === field || e.field.startsWith(`${field}.`) || e.field.startsWith(`${field}[`))
      .map((e) => e.message);
  }
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
}
