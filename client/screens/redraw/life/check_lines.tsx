import { Icon } from '../../../parts/icon.tsx';
import type { LocalName } from '../../../wording/language.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

/** A principle as the draft's own checks have it, or as the server worked it out. */
export interface CheckLine {
  readonly principle: string;
  readonly name: LocalName;
  readonly isMet: boolean;
  readonly isRequired: boolean;
  readonly findings: readonly unknown[];
}

/** How each of the nine principles stands, in a line. */
export function CheckLines({ checks }: { readonly checks: readonly CheckLine[] }) {
  const { words, format, name } = useSpeech();
  const { life: texts } = words.redraw;
  const met = checks.filter(({ isMet }) => isMet).length;
  return (
    <section className="check-lines" aria-label={texts.submitChecks}>
      <p>{texts.checksMet(format.count(met), format.count(checks.length))}</p>
      <ul>
        {checks.map((check) => (
          <li key={check.principle} data-met={check.isMet} data-required={check.isRequired}>
            <Icon name={check.isMet ? 'check' : 'warning'} />
            <span>{name(check.name)}</span>
            <small>
              {check.isMet ? texts.met : texts.findings(format.count(check.findings.length))}
              {!check.isMet && check.isRequired && ` · ${texts.checkRequired}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
