/** What the contenders call: a server on this machine, plain or over TLS, outside the measured process. */
package io.github.apprunnerclient.bench.server;
