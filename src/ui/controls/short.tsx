interface Props {
  /** What stands where there is little room. */
  readonly short: string;
  readonly full: string;
}

/** A short form for the eye, with the full one for the ear and for a pointer that rests on it. */
export const Short = ({ short, full }: Props) => (
  <>
    <span className="visually-hidden">{full}</span>
    <span aria-hidden="true" title={full}>
      {short}
    </span>
  </>
);
