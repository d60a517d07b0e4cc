package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Caller;
import cn.linkage.acceptance.client.Platform;

/**
 * Who acts in the sample, all with tokens of their own.
 *
 * @param program the service account that is a member of every sample organisation
 * @param economicBureau an officer who approves enterprises and watches
 * @param educationBureau an officer who approves schools
 */
record Players(Platform platform, Caller program, Caller economicBureau, Caller educationBureau) {}
