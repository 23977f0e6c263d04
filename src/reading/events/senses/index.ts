/** The lexicon names words; whether they are used in the sense of their type is told by the rules of this folder. */
export { isBorneOut } from "./borne-out.js";
export { meansIt } from "./means-it.js";
