/**
 * How long the program takes, always beside the same done by hand in the same run. {@code mvn -Pbench verify} runs all
 * of it; nothing here judges, and docs/performance.md tells what was seen.
 */
package dk.amr.cli.bench;
