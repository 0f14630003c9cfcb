/** Subscriptions, and what is told to whoever has subscribed. */
package graphsim.notices;
