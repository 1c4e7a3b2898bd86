/** What a request needs does not answer in time, or takes no more: in a moment it may well do so. */
export class Unavailable extends Error {}
