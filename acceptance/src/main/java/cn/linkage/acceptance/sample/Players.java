package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Client;

/**
 * Who acts in the sample, all with tokens of their own.
 *
 * @param program the service account that is a member of every sample organisation
 * @param economicBureau an officer who approves enterprises and watches
 * @param educationBureau an officer who approves schools
 * @param technologyVicePresident the demo's person of that role
 * @param scienceVicePrincipal the demo's person of that role
 */
record Players(
        Client program,
        Client economicBureau,
        Client educationBureau,
        Client technologyVicePresident,
        Client scienceVicePrincipal) {}
