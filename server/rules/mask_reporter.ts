/** Reporters are masked for everybody until rights say otherwise (PIPL, GB/T 33358: confidentiality). */

interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** 示例甲 → 示**, 13900000000 → 139******00, someone@example.org → s***@example.org. */
export function maskReporter({ name, phone, email }: Contact): Contact {
  return {
    name: name && maskAfter(name, 1, 0),
    phone: phone && (phone.length >= 7 ? maskAfter(phone, 3, 2) : maskAfter(phone, 0, 0)),
    email: email?.replace(/^(.?)[^@]*/, '$1***') ?? null,
  };
}

function maskAfter(text: string, shown: number, shownAtEnd: number): string {
  const signs = [...text];
  const hidden = signs.length - shown - shownAtEnd;
  if (hidden <= 0) return '*'.repeat(signs.length);
  return [...signs.slice(0, shown), '*'.repeat(hidden), ...signs.slice(shown + hidden)].join('');
}
