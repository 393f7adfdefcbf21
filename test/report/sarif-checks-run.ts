import { gzipSync } from "node:zlib";
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

const MOST_BYTES = 10 * 1024 * 1024;
const PRECISIONS = ["very-high", "high", "medium", "low"];

const isNumber = (text: unknown): boolean => typeof text === "string" && /^\d+\.\d$/.test(text);

export const LOG: readonly Check[] = [
  { row: "log.version", problem: "version is not 2.1.0", fails: (log) => log.version !== "2.1.0" },
  { row: "log.$schema", problem: "no $schema", fails: (log) => !isFilled(log.$schema) },
  {
    row: "log.runs[]; at most 20; there are more runs than allowed",
    problem: "not exactly one run",
    fails: (log) => count(log.runs) !== 1,
  },
  {
    row: "at most 10 MB compressed with gzip",
    problem: "more than 10 MB",
    fails: (_, { text }) => text.length > MOST_BYTES && gzipSync(text).length > MOST_BYTES,
  },
  {
    row: "unknown properties are a failure of the schema",
    problem: "a log with a property of its own",
    fails: (log) => isStrange(log, KNOWN.log),
  },
];

export const RUN: readonly Check[] = [
  {
    row: "run.tool.driver.name",
    problem: "the driver has no name",
    fails: (run) => !isFilled(run.tool?.driver?.name),
  },
  {
    row: "run.tool.driver.semanticVersion",
    problem: "no semantic version",
    fails: (run) => !/^\d+\.\d+\.\d+/.test(run.tool?.driver?.semanticVersion ?? ""),
  },
  {
    row: "run.tool.driver.rules[]",
    problem: "no list of rules",
    fails: (_, { ids }) => ids === undefined,
  },
  {
    row: "run.tool.driver.rules[] is every enabled rule, sorted by id",
    problem: "the rules are not sorted",
    fails: (_, { ids = [] }) => ids.join() !== [...ids].sort().join(),
  },
  {
    row: "duplicate rules are a failure of the schema",
    problem: "two rules with one id",
    fails: (_, { ids = [] }) => new Set(ids).size !== ids.length,
  },
  {
    row: "at most 25,000 rules for each run",
    problem: "more than 25,000 rules",
    fails: (_, { ids = [] }) => ids.length > 25_000,
  },
  {
    row: "at most 100 tool extensions for each run",
    problem: "more than 100 extensions",
    fails: (run) => count(run.tool?.extensions) > 100,
  },
  {
    row: "run.results[]",
    problem: "no list of results",
    fails: (run) => !Array.isArray(run.results),
  },
  {
    row: "at most 25,000 results for each run, 5,000 of them shown",
    problem: "more than 5,000 results",
    fails: (run) => count(run.results) > 5_000,
  },
  {
    row: "run.columnKind",
    problem: "columns are not UTF-16 code units",
    fails: (run) => run.columnKind !== "utf16CodeUnits",
  },
  {
    row: "run.invocations[].workingDirectory.uri; unsuccessful execution",
    problem: "an invocation, which names a machine path",
    fails: (run) => !without(run.invocations),
  },
  {
    row: "run.automationDetails.id",
    problem: "a category, which is the workflow's to choose",
    fails: (run, { category }) => !category && !without(run.automationDetails),
  },
  {
    row: "run.automationDetails.id is category/run: what is before the last slash",
    problem: "a category without a slash at its end",
    fails: (run, { category = false }) =>
      category && !/^.+\/$/s.test(run.automationDetails?.id ?? ""),
  },
  {
    row: "run.originalUriBaseIds",
    problem: "SRCROOT is not described",
    fails: (run) => !isFilled(run.originalUriBaseIds?.SRCROOT?.description?.text),
  },
  {
    row: "URI scheme did not match the checkout URI scheme",
    problem: "SRCROOT names a machine path",
    fails: (run) => !without(run.originalUriBaseIds?.SRCROOT?.uri),
  },
  {
    row: "alerts are told apart by rule and line",
    problem: "two results of one rule at one place",
    fails: ({ results }) => {
      const list: readonly Json[] = Array.isArray(results) ? results : [];
      const places = list.map(({ ruleId, locations }) => JSON.stringify([ruleId, locations]));
      return new Set(places).size !== places.length;
    },
  },
  {
    row: "unknown properties are a failure of the schema",
    problem: "a run with a property of its own",
    fails: (run) => isStrange(run, KNOWN.run) || isStrange(run.tool?.driver, KNOWN.driver),
  },
];

export const RULE: readonly Check[] = [
  { row: "rule.id", problem: "a rule without an id", fails: (rule) => !isFilled(rule.id) },
  {
    row: "rule.name, at most 255 characters",
    problem: "a rule without a name of at most 255 characters",
    fails: (rule) => !isFilled(rule.name, 255),
  },
  {
    row: "rule.shortDescription.text, at most 1024 characters",
    problem: "no short description",
    fails: (rule) => !isFilled(rule.shortDescription?.text, 1024),
  },
  {
    row: "rule.fullDescription.text, at most 1024 characters",
    problem: "no full description",
    fails: (rule) => !isFilled(rule.fullDescription?.text, 1024),
  },
  { row: "rule.help.text", problem: "no help text", fails: (rule) => !isFilled(rule.help?.text) },
  {
    row: "rule.help.markdown",
    problem: "no help in Markdown",
    fails: (rule) => !isFilled(rule.help?.markdown),
  },
  {
    row: "rule.defaultConfiguration.level",
    problem: "no default level",
    fails: (rule) => !LEVELS.includes(rule.defaultConfiguration?.level),
  },
  {
    row: "rule.properties.tags[]",
    problem: "no tag `security`",
    fails: (rule) => rule.properties?.tags?.includes("security") !== true,
  },
  {
    row: "at most 20 tags for each rule, 10 of them shown",
    problem: "more tags than are shown",
    fails: (rule) => count(rule.properties?.tags) > 10,
  },
  {
    row: "rule.properties.precision",
    problem: "no precision",
    fails: (rule) => !PRECISIONS.includes(rule.properties?.precision),
  },
  {
    row: "invalid security severity value, is not a number",
    problem: "security severity is not a number in a string",
    fails: ({ properties }) => !isNumber(properties?.["security-severity"]),
  },
  {
    row: "rule.properties.security-severity: above 9.0 critical, to 8.9 high, to 6.9 medium, to 3.9 low",
    problem: "security severity lies in no band",
    fails: ({ properties }) => {
      const text = properties?.["security-severity"];
      const severity = Number(text);
      return isNumber(text) && (severity <= 0 || severity > 10 || severity === 9);
    },
  },
  {
    row: "rule.properties.problem.severity is for rules without a security severity",
    problem: "two severities",
    fails: (rule) => !without(rule.properties?.["problem.severity"]),
  },
  {
    row: "an invalid URI was provided",
    problem: "bad help URI",
    fails: (rule) => !without(rule.helpUri) && !/^https:\/\/[\x21-\x7e]+$/.test(rule.helpUri),
  },
  {
    row: "unknown properties are a failure of the schema",
    problem: "a rule with a property of its own",
    fails: (rule) => isStrange(rule, KNOWN.rule),
  },
];
