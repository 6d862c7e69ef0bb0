/** What both kinds of measurement begin with: contenders and their class paths, JDKs, a server, arguments. */
@NullMarked
package io.github.apprunnerclient.bench.harness;

import org.jspecify.annotations.NullMarked;
