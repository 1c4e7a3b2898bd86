interface CodeProps {
  /** Left out where there is no code to show. */
  readonly children: string;
}

/** A record's code, small beside its name: what people say to each other when names are alike. */
export function Code({ children }: CodeProps) {
  return children === '' ? null : <span className="code">{children}</span>;
}
