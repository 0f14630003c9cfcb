/** Graph: what is asked and answered over HTTP about the mailboxes, and what is told of changes. */
package graphsim.graph;
