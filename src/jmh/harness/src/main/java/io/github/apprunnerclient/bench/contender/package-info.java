/** What takes part: each contender makes the same call, on a class path that has nothing but what its users have. */
package io.github.apprunnerclient.bench.contender;
