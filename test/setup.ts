import fc from "fast-check";

// Generated cases are the same in every run: a red gate must say something about the change it is run on.
fc.configureGlobal({ seed: 20261120 });
