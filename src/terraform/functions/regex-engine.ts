/** What we need of re2js: matching in linear time, whatever the pattern. */
export interface RegexEngine {
  /** Throws for a pattern that RE2 does not accept. */
  compile(pattern: string): RegexPattern;
}

export interface RegexPattern {
  matcher(text: string): RegexMatcher;
  groupCount(): number;
  /** Grows with what one step of matching may cost. */
  programSize(): number;
  /** The numbers of the named groups. */
  namedGroups(): Readonly<Record<string, number>>;
}

export interface RegexMatcher {
  find(): boolean;
  start(group?: number): number;
  end(group?: number): number;
  group(group?: number): string | null;
}
