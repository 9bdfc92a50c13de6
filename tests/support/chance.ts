import fc from "fast-check";

/**
 * What is drawn by chance is the same in every run, so that a run that passes says something about the next one.
 * `FAST_CHECK_SEED=random npm test` draws anew, to find what nobody has thought of; a number repeats such a run.
 */
const asked = process.env.FAST_CHECK_SEED;
const usual = 741_852;
if (asked !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: asked ? Number(asked) : usual });
