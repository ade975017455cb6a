import { useSpeech } from '../../wording/use_wording.ts';
import { CopyButton } from '../copy_button.tsx';

const SHOWN_DIGITS = 12;

/** What a figure was computed from, and how anybody computes it again to the last digit. */
export function DigestLines({ digest }: { readonly digest: string }) {
  const { figure } = useSpeech().words;
  return (
    <>
      <dt>{figure.digest}</dt>
      <dd className="figure-card__digest">
        {digest.slice(0, SHOWN_DIGITS)}…
        <CopyButton text={digest} label={figure.copyDigest} labelCopied={figure.copied} />
      </dd>
      <dt>{figure.replay}</dt>
      <dd>
        <code className="figure-card__replay">npm run replay -- {digest}</code>
      </dd>
    </>
  );
}
