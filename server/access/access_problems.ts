import { Problem } from '../../geodata/problem.ts';

/** Of whoever asks for what only somebody known may have. */
export function notSignedIn(): Problem {
  return new Problem('NOT_SIGNED_IN', {
    zh: '请先登录；登录可能已过期，或权限已被收回。',
    en: 'Sign in first; the session may have ended, or the right been taken back.',
  });
}

/**
 * @param what was asked for, as it is called in the schema.
 * @param jurisdiction of the place that it was asked for in; null: for no one place.
 */
export function notAllowed(what: string, jurisdiction: string | null): Problem {
  const [zh, en] =
    jurisdiction === null ? ['', ''] : [`在 ${jurisdiction.slice(0, 60)} `, ` in ${jurisdiction.slice(0, 60)}`];
  return new Problem('NOT_ALLOWED', {
    zh: `您现有的角色${zh}无权使用“${what}”。`,
    en: `None of your roles gives the right to '${what}'${en}.`,
  });
}

/** Of whoever still has the password that somebody else chose. */
export function mustChangePassword(): Problem {
  return new Problem('MUST_CHANGE_PASSWORD', {
    zh: '请先修改初始密码，之后才能使用其他功能。',
    en: 'Change the password that you were given; nothing else is answered until then.',
  });
}

/** HTTP status of a refusal; null for any other problem. */
export function statusOfRefusal({ code }: Pick<Problem, 'code'>): 401 | 403 | null {
  if (code === 'NOT_SIGNED_IN') return 401;
  return code === 'NOT_ALLOWED' || code === 'MUST_CHANGE_PASSWORD' ? 403 : null;
}
