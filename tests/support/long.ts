/** Whether everything is tried: `npm run test:long` sets it, the tests of every change take a sample of what costs minutes. */
export const long = process.env.TEST_LONG !== undefined;
