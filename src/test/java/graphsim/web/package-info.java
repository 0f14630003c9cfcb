/** The simulation behind a socket. */
package graphsim.web;
