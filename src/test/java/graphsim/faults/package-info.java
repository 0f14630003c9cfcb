/** What goes wrong between a client and Graph. */
package graphsim.faults;
