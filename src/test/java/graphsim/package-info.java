/**
 * A stand-in of Exchange Online and Microsoft Graph, for tests and for somebody who has no tenant:
 * it keeps state, books rooms as Exchange does and tells of changes. It shares no class with the
 * product, so that a mistake in the one is not mirrored by the other.
 */
package graphsim;
