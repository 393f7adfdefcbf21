import {
  type Check,
  count,
  isFilled,
  isStrange,
  type Json,
  KNOWN,
  LEVELS,
  without,
} from "./sarif-checks.ts";

const flowsOf = (result: Json): readonly Json[] =>
  (result.codeFlows ?? []).flatMap(({ threadFlows = [] }: Json) => threadFlows);

export const RESULT: readonly Check[] = [
  {
    row: "result.message.text",
    problem: "a result without a message",
    fails: (result) => !isFilled(result.message?.text),
  },
  {
    row: "expected a result message",
    problem: "a message by id",
    fails: (result) => !without(result.message?.id) || !without(result.message?.arguments),
  },
  {
    row: "result.message.text: [text](target) is a link",
    problem: "a link in a message",
    fails: (result) => /(^|[^\\])\]\(/.test(result.message?.text ?? ""),
  },
  {
    row: "result.level",
    problem: "a result without a level",
    fails: (result) => !LEVELS.includes(result.level),
  },
  {
    row: "result.ruleId",
    problem: "a result of no rule",
    fails: ({ ruleId }, { ids }) => ids !== undefined && !ids.includes(ruleId),
  },
  {
    row: "result.ruleIndex",
    problem: "a wrong rule index",
    fails: ({ ruleId, ruleIndex }, { ids }) =>
      ids?.includes(ruleId) === true && ids[ruleIndex] !== ruleId,
  },
  {
    row: "result.level is that of the rule, or a note for what is no finding",
    problem: "a level that is not the rule's",
    fails: ({ level, ruleId }, { run, ids }) => {
      const rule = run.tool?.driver?.rules?.[ids?.indexOf(ruleId) ?? -1];
      const own = rule?.defaultConfiguration?.level;
      return LEVELS.includes(own) && LEVELS.includes(level) && level !== "note" && level !== own;
    },
  },
  {
    row: "result.suppressions are ignored: each becomes an open alert",
    problem: "a suppressed result",
    fails: (result, { suppressed }) => !suppressed && !without(result.suppressions),
  },
  {
    row: "ignored: fixes, baselineState, rank, kind, taxa",
    problem: "what is ignored",
    fails: ({ fixes, baselineState, rank, kind, taxa }) =>
      [fixes, baselineState, rank, kind, taxa].some((value) => !without(value)),
  },
  {
    row: "result.relatedLocations[] are shown only where the message links to them",
    problem: "a related location",
    fails: (result) => !without(result.relatedLocations),
  },
  {
    row: "result.locations[]; expected at least one location; only the first is used",
    problem: "not exactly one location",
    fails: (result) => count(result.locations) !== 1,
  },
  {
    row: "result.partialFingerprints.primaryLocationLineHash",
    problem: "no hash of the line",
    fails: ({ partialFingerprints }) =>
      !/^[0-9a-f]+:\d+$/.test(partialFingerprints?.primaryLocationLineHash ?? ""),
  },
  {
    row: "a fingerprint of our own, under a versioned name",
    problem: "no fingerprint of our own",
    fails: ({ partialFingerprints }) =>
      !/^[0-9a-f]+$/.test(partialFingerprints?.["byocPreflight/v1"] ?? ""),
  },
  {
    row: "result.codeFlows[].threadFlows[].locations[]",
    problem: "an empty flow",
    fails: (result) => flowsOf(result).some(({ locations }) => count(locations) === 0),
  },
  {
    row: "at most 10,000 locations in the flows of a result, 1,000 of them kept",
    problem: "a flow that would be cut",
    fails: (result) =>
      flowsOf(result).reduce((sum, { locations }) => sum + count(locations), 0) > 1000,
  },
  {
    row: "result.codeFlows[]: each step says what it is",
    problem: "a step without a note",
    fails: (result) =>
      flowsOf(result)
        .flatMap(({ locations = [] }: Json) => locations)
        .some(({ location }: Json) => !isFilled(location?.message?.text)),
  },
  {
    row: "unknown properties are a failure of the schema",
    problem: "a result with a property of its own",
    fails: (result) => isStrange(result, KNOWN.result),
  },
];

const SEGMENT = /^(?:[A-Za-z0-9\-._~!'()*]|%[0-9A-F]{2})*$/;
const uriOf = (location: Json): string =>
  String(location.physicalLocation?.artifactLocation?.uri ?? "");
const regionOf = (location: Json): Json => location.physicalLocation?.region ?? {};
const POSITIONS = ["startLine", "startColumn", "endLine", "endColumn"];

/** Of results and of the steps of their flows. */
export const LOCATION: readonly Check[] = [
  {
    row: "expected a physical location",
    problem: "no physical location",
    fails: (location) => without(location.physicalLocation),
  },
  {
    row: "ignored: logicalLocations, which other viewers show by their full name",
    problem: "a logical location without a full name",
    fails: ({ logicalLocations = [] }) =>
      logicalLocations.some((one: Json) => !isFilled(one.fullyQualifiedName)),
  },
  {
    row: "expected artifact location",
    problem: "no URI",
    fails: (location) => !without(location.physicalLocation) && uriOf(location) === "",
  },
  {
    row: "URI scheme did not match the checkout URI scheme",
    problem: "a URI with a scheme",
    fails: (location) => /^[A-Za-z][A-Za-z0-9+.-]*:/.test(uriOf(location)),
  },
  {
    row: "location.physicalLocation.artifactLocation.uri is relative to the repository",
    problem: "an absolute path",
    fails: (location) => /^[/\\]/.test(uriOf(location)),
  },
  {
    row: "an invalid URI was provided as a SARIF location",
    problem: "a URI that is not encoded",
    fails: (location) =>
      !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(uriOf(location)) &&
      !uriOf(location)
        .split("/")
        .every((segment) => SEGMENT.test(segment)),
  },
  {
    row: "a path with ./ is not found, and one with .. leaves the repository",
    problem: "a URI with dots",
    fails: (location) =>
      uriOf(location)
        .split("/")
        .some((segment) => /^(?:\.|%2E){1,2}$/i.test(segment)),
  },
  {
    row: "location.physicalLocation.artifactLocation.uriBaseId",
    problem: "a URI that is relative to nothing",
    fails: (location) =>
      uriOf(location) !== "" &&
      location.physicalLocation?.artifactLocation?.uriBaseId !== "SRCROOT",
  },
  {
    row: "location.region: startLine, startColumn, endLine, endColumn; line 0",
    problem: "a position short",
    fails: (location) =>
      !without(location.physicalLocation) &&
      !POSITIONS.every(
        (name) => Number.isInteger(regionOf(location)[name]) && regionOf(location)[name] >= 1,
      ),
  },
  {
    row: "an alert shows on a pull request only if all lines of its region are in the diff",
    problem: "a region of several lines",
    fails: (location) => {
      const { startLine, endLine } = regionOf(location);
      return startLine >= 1 && endLine >= 1 && startLine !== endLine;
    },
  },
  {
    row: "location.region.endColumn is one past the last character",
    problem: "a region that ends before it begins",
    fails: (location) => regionOf(location).endColumn < regionOf(location).startColumn,
  },
  {
    row: "ignored: snippets, which may hold secrets",
    problem: "a snippet",
    fails: (location) =>
      Object.keys(regionOf(location)).some((name) => !POSITIONS.includes(name)) ||
      !without(location.physicalLocation?.contextRegion),
  },
];
