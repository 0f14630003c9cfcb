/** Mailboxes, meetings and the booking assistant: what happens whoever asks, without Graph. */
package graphsim.exchange;
