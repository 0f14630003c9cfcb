/**
 * What is asked of whatever plays Graph, over HTTP: the stand-in always, and a real tenant where
 * there are credentials for one.
 */
package graphsim.contract;
