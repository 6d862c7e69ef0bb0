/** A client for one call, made by hand on the JDK alone. */
package io.github.apprunnerclient.bench.floor;
