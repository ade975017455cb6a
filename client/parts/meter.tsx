/** A share between 0 and 1 as a bar; null where there is nothing to share. Words beside it say the number. */
export function Meter({ share }: { readonly share: number | null }) {
  if (share === null) return <span className="meter meter--empty" aria-hidden="true" />;
  return (
    <span className="meter" aria-hidden="true">
      <span className="meter__part" style={{ width: `${share * 100}%` }} />
    </span>
  );
}
