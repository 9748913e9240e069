/** The person left the session to go on another time; it is all on the disk. */
export class LeftForLater extends Error {}
