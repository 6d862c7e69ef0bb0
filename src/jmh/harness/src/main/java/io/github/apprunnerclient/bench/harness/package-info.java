/** What both kinds of measurement begin with: contenders and their class paths, JDKs, a server, arguments. */
package io.github.apprunnerclient.bench.harness;
