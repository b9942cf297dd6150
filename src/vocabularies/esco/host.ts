/** Host of the European Commission's online ESCO service, as the button that asks it names it. */
export const escoHost = 'ec.europa.eu';
