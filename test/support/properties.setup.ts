import fc from 'fast-check';

// The same examples in every run, so that what fails once fails again, and a count of what they met is no chance.
const SEED = 20_261_123;

const given = process.env['PROPERTY_SEED'];
const seed = given === undefined ? SEED : Number(given);
if (!Number.isInteger(seed)) throw new Error(`PROPERTY_SEED: "${given}" is no whole number`);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
